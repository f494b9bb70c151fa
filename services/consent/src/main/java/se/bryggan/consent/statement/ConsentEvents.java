package se.bryggan.consent.statement;

import java.util.List;
import java.util.Set;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.ConsentChangedHealth;
import se.bryggan.contracts.consent.ConsentChangedSchool;
import se.bryggan.contracts.consent.ConsentChangedSocial;

/** A statement as the holder's sector hears of it. */
final class ConsentEvents {

    private ConsentEvents() {}

    static EventData changed(Statement statement) {
        Scope scope = statement.scope();
        List<String> categories = codes(scope.categories());
        List<String> recipients = codes(scope.recipients());
        List<String> purposes = codes(scope.purposes());
        var holder = new Holder(
                statement.holder().authority(), statement.holder().branch().name());
        return switch (Sector.of(statement.holder().branch())) {
            case SCHOOL ->
                new ConsentChangedSchool(
                        new SchoolRef(statement.subject()),
                        statement.id(),
                        statement.version(),
                        statement.ordinal(),
                        new SchoolRef(statement.giver()),
                        statement.capacity().name(),
                        statement.state().name(),
                        categories,
                        recipients,
                        scope.namedRecipientsOnly(),
                        purposes,
                        statement.validFrom(),
                        statement.validTo(),
                        holder);
            case SOCIAL ->
                new ConsentChangedSocial(
                        new SocialRef(statement.subject()),
                        statement.id(),
                        statement.version(),
                        statement.ordinal(),
                        new SocialRef(statement.giver()),
                        statement.capacity().name(),
                        statement.state().name(),
                        categories,
                        recipients,
                        scope.namedRecipientsOnly(),
                        purposes,
                        statement.validFrom(),
                        statement.validTo(),
                        holder);
            case HEALTH ->
                new ConsentChangedHealth(
                        new HealthRef(statement.subject()),
                        statement.id(),
                        statement.version(),
                        statement.ordinal(),
                        new HealthRef(statement.giver()),
                        statement.capacity().name(),
                        statement.state().name(),
                        categories,
                        recipients,
                        scope.namedRecipientsOnly(),
                        purposes,
                        statement.validFrom(),
                        statement.validTo(),
                        holder);
        };
    }

    private static List<String> codes(Set<? extends Enum<?>> codes) {
        return codes == null ? null : codes.stream().map(Enum::name).sorted().toList();
    }
}
