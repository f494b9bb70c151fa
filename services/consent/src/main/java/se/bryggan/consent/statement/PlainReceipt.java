package se.bryggan.consent.statement;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;
import se.bryggan.contracts.consent.ConsentLife;

/** A statement as its giver can read it: who, what, to whom, why, how long, in plain Swedish and English. No name. */
record PlainReceipt(UUID statement, long version, ConsentLife state, Text sv, Text en) {

    record Text(String who, String what, String toWhom, String why, String howLong, String standing, String rights) {}

    static PlainReceipt of(StatementView view, PlainWords words, LocalDate today) {
        var scope = new ReceiptScope(view, words);
        var standing = new ReceiptStanding(view, today);
        return new PlainReceipt(
                view.id(),
                view.version(),
                view.state(),
                text(scope, standing, Phrase::sv),
                text(scope, standing, Phrase::en));
    }

    private static Text text(ReceiptScope scope, ReceiptStanding standing, Function<Phrase, String> in) {
        return new Text(
                in.apply(standing.who()),
                in.apply(scope.what()),
                in.apply(scope.toWhom()),
                in.apply(scope.why()),
                in.apply(standing.howLong()),
                in.apply(standing.now()),
                in.apply(standing.rights()));
    }
}
