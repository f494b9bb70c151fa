package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.directory.register.OnBehalf;
import se.bryggan.directory.register.PersonEntry;
import se.bryggan.directory.register.PersonNumber;

/** Reads an organiser's SS12000 server. */
@ApplicationScoped
class SchoolSource {

    private final Ss12000Client client;
    private final SourceTokens tokens;
    private final KeepPupils keep;
    private final Watermarks watermarks;
    private final OnBehalf onBehalf;

    SchoolSource(
            @RestClient Ss12000Client client,
            SourceTokens tokens,
            KeepPupils keep,
            Watermarks watermarks,
            OnBehalf onBehalf) {
        this.client = client;
        this.tokens = tokens;
        this.keep = keep;
        this.watermarks = watermarks;
        this.onBehalf = onBehalf;
    }

    /** Pupils, and addresses of their guardians, as far as they have changed since the last time. */
    Read pupils(String organiser) {
        String bearer = tokens.bearer(organiser);
        var organisations = Pages.all(organiser, token -> client.organisations(organiser, bearer, Pages.SIZE, token));
        var groups = Pages.all(organiser, token -> client.groups(organiser, bearer, Pages.SIZE, token));
        Optional<Instant> after = onBehalf.register(() -> watermarks.after(organiser));
        // A pupil who changes class is told of by the groups only.
        Optional<Instant> from = after.filter(mark -> groups.stream().noneMatch(group -> changed(group, mark)));
        Placing placing = onBehalf.register(() -> keep.placing(organisations, groups));
        var done = new Progress();
        List<Ss12000.Person> unplaced = new ArrayList<>();
        Pages.each(
                organiser,
                token -> client.persons(organiser, bearer, Pages.SIZE, token, token == null ? text(from) : null),
                page -> {
                    List<SchoolPerson> known = page.stream()
                            .flatMap(person -> schoolPerson(person, placing).stream())
                            .toList();
                    page.stream().filter(person -> lost(person, placing)).forEach(unplaced::add);
                    done.add(onBehalf.register(() -> keep.page(organiser, known)), newest(page));
                });
        after.ifPresent(mark -> leave(organiser, bearer, mark));
        done.newest().ifPresent(newest -> onBehalf.register(() -> watermarks.reached(organiser, newest)));
        return new Read(done.tally(), unplaced.size());
    }

    private void leave(String organiser, String bearer, Instant after) {
        var deleted = Pages.once(organiser, () -> client.deleted(organiser, bearer, "Person", after.toString()));
        onBehalf.register(() -> keep.deleted(deleted.data().persons()));
    }

    private static boolean changed(Ss12000.Group group, Instant mark) {
        return group.meta() == null || group.meta().modified().isAfter(mark.plus(Watermarks.OVERLAP));
    }

    private static boolean lost(Ss12000.Person person, Placing placing) {
        return placing.pupil(person) && schoolPerson(person, placing).isEmpty();
    }

    /** Empty for staff, who have no number here, and for a pupil who cannot be placed. */
    private static Optional<SchoolPerson> schoolPerson(Ss12000.Person person, Placing placing) {
        var placement = placing.of(person);
        String number = person.civicNo() == null ? null : person.civicNo().value();
        return PersonNumber.parse(number)
                .filter(known -> person.birthDate() != null && placing.pupil(person) == placement.isPresent())
                .map(known ->
                        new SchoolPerson(person.id(), entry(person, known), email(person), placement.orElse(null)));
    }

    private static PersonEntry entry(Ss12000.Person person, PersonNumber number) {
        return new PersonEntry(
                number,
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                marking(person.securityMarking()),
                null);
    }

    private static Protection marking(String text) {
        return switch (text == null ? "Ingen" : text) {
            case "Ingen" -> Protection.NONE;
            case "Sekretessmarkering" -> Protection.CONFIDENTIALITY_MARKING;
            // An unknown word is a mark all the same.
            default -> Protection.PROTECTED_REGISTRATION;
        };
    }

    private static String email(Ss12000.Person person) {
        return person.emails().stream()
                .map(Ss12000.Email::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String text(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }

    private static Optional<Instant> newest(List<Ss12000.Person> page) {
        return page.stream()
                .map(Ss12000.Person::meta)
                .filter(Objects::nonNull)
                .map(Ss12000.Meta::modified)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }

    /** What was kept, and how many pupils could not be placed. */
    record Read(Tally pupils, int unplaced) {}
}
