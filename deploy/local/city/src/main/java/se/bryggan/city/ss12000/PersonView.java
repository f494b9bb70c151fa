package se.bryggan.city.ss12000;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.city.organisation.Post;
import se.bryggan.city.people.Adult;
import se.bryggan.city.people.Child;
import se.bryggan.city.people.Protection;
import se.bryggan.city.people.Sex;

@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
        UUID id,
        Meta meta,
        String givenName,
        String familyName,
        CivicNo civicNo,
        LocalDate birthDate,
        String sex,
        String securityMarking,
        String personStatus,
        List<String> eduPersonPrincipalNames,
        List<Email> emails,
        List<Enrolment> enrolments,
        List<Responsible> responsibles) {

    record CivicNo(String value, String nationality) {}

    record Email(String value, String type) {}

    record Enrolment(Ref enroledAt, String schoolType, int schoolYear, LocalDate startDate, boolean cancelled) {}

    record Responsible(PersonRef person, String relationType) {}

    record PersonRef(UUID id, String securityMarking) {}

    static PersonView of(Child child, Instant created, List<Enrolment> enrolments, List<Responsible> responsibles) {
        return new PersonView(
                child.personId(),
                new Meta(created, created),
                child.givenName(),
                child.familyName(),
                civicNo(child.number()),
                child.birthDate(),
                sex(child.sex()),
                SecurityMarking.of(child.protection()),
                "Aktiv",
                null,
                List.of(),
                enrolments,
                responsibles);
    }

    static PersonView of(Adult adult, UUID id, Instant created) {
        return new PersonView(
                id,
                new Meta(created, created),
                adult.givenName(),
                adult.familyName(),
                civicNo(adult.number()),
                adult.birthDate(),
                sex(adult.sex()),
                SecurityMarking.of(adult.protection()),
                "Aktiv",
                null,
                adult.email() == null ? List.of() : List.of(new Email(adult.email(), "Privat")),
                List.of(),
                List.of());
    }

    static PersonView of(Post post, Instant created) {
        return new PersonView(
                post.personId(),
                new Meta(created, created),
                post.givenName(),
                post.familyName(),
                null,
                null,
                null,
                SecurityMarking.of(Protection.NONE),
                "Aktiv",
                List.of(post.login() + "@" + post.authority() + ".test"),
                List.of(new Email(post.email(), "Skola personal")),
                List.of(),
                List.of());
    }

    private static CivicNo civicNo(String number) {
        return new CivicNo(number, "SE");
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "Kvinna";
            case MALE -> "Man";
        };
    }

    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}
