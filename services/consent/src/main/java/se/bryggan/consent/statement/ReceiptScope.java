package se.bryggan.consent.statement;

import java.util.Set;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** What a statement covers, in sentences. */
final class ReceiptScope {

    private final StatementView view;
    private final PlainWords words;

    ReceiptScope(StatementView view, PlainWords words) {
        this.view = view;
        this.words = words;
    }

    Phrase what() {
        Phrase said =
                switch (view.state()) {
                    case REQUESTED ->
                        new Phrase("Frågan gäller att få lämna ut", "The question is whether to disclose");
                    case REFUSED -> new Phrase("Nej till att lämna ut", "No to disclosing");
                    case GIVEN, LIMITED, WITHDRAWN, EXPIRED, SUPERSEDED ->
                        new Phrase("Uppgifter som får lämnas ut", "Information that may be disclosed");
                };
        Phrase what = listed(
                view.categories(),
                new Phrase("alla slags uppgifter", "information of every kind"),
                new Phrase("inga uppgifter", "no information"));
        Phrase holder = words.of(view.holder().branch());
        String authority = view.holder().authority();
        return new Phrase(
                said.sv() + ": " + what.sv() + ". Uppgifterna finns hos " + holder.sv() + " (" + authority + ").",
                said.en() + ": " + what.en() + ". It is held by " + holder.en() + " (" + authority + ").");
    }

    Phrase toWhom() {
        Phrase whom =
                listed(view.recipients(), new Phrase("alla mottagare", "any recipient"), new Phrase("ingen", "nobody"));
        Phrase only = view.namedRecipientsOnly()
                ? new Phrase(
                        ", men bara de personer som är utsedda i ärendet",
                        ", but only those who are appointed in the matter")
                : new Phrase("", "");
        return new Phrase("Till: " + whom.sv() + only.sv() + ".", "To: " + whom.en() + only.en() + ".");
    }

    Phrase why() {
        Phrase why = listed(
                view.purposes(), new Phrase("alla ändamål", "any purpose"), new Phrase("inget ändamål", "no purpose"));
        return new Phrase("För: " + why.sv() + ".", "For: " + why.en() + ".");
    }

    private Phrase listed(Set<? extends Enum<?>> codes, Phrase all, Phrase none) {
        if (codes == null) {
            return all;
        }
        return codes.isEmpty() ? none : words.allOf(codes);
    }
}
