package se.bryggan.directory.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The part of SS 12000:2020/korr 1:2022 that is read, tolerant of everything else. Not read: addresses, telephone numbers,
 * sex, photos, staff.
 */
final class Ss12000 {

    private Ss12000() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ref(UUID id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Meta(Instant modified) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CivicNo(String value) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Email(String value, String type) {

        @Override
        public String toString() {
            return "Email";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Enrolment(Ref enroledAt, Integer schoolYear, LocalDate endDate, boolean cancelled) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(
            UUID id,
            Meta meta,
            String givenName,
            String familyName,
            CivicNo civicNo,
            LocalDate birthDate,
            String securityMarking,
            List<Email> emails,
            List<Enrolment> enrolments) {

        Person {
            emails = emails == null ? List.of() : List.copyOf(emails);
            enrolments = enrolments == null ? List.of() : List.copyOf(enrolments);
        }

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Organisation(UUID id, String organisationCode, String organisationType) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Membership(Ref person, LocalDate endDate) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(
            UUID id,
            Meta meta,
            String displayName,
            String groupType,
            Ref organisation,
            List<Membership> groupMemberships) {

        Group {
            groupMemberships = groupMemberships == null ? List.of() : List.copyOf(groupMemberships);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deleted(List<UUID> persons) {

        Deleted {
            persons = persons == null ? List.of() : List.copyOf(persons);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deletions(Deleted data) {}
}
