package se.bryggan.city.ss12000;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import se.bryggan.city.organisation.Authority;
import se.bryggan.city.organisation.School;

@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationView(
        UUID id,
        Meta meta,
        String displayName,
        String organisationCode,
        String organisationType,
        Ref parentOrganisation,
        String schoolUnitCode,
        List<String> schoolTypes) {

    static OrganisationView of(Authority organiser, UUID id, Meta meta) {
        return new OrganisationView(id, meta, organiser.name(), organiser.code(), "Huvudman", null, null, null);
    }

    static OrganisationView of(School school, UUID organiser, Meta meta) {
        return new OrganisationView(
                school.organisationId(),
                meta,
                school.name(),
                school.code(),
                "Skolenhet",
                new Ref(organiser),
                school.schoolUnitCode(),
                types(school));
    }

    private static List<String> types(School school) {
        if (school.preschool()) {
            return List.of("FS");
        }
        return school.firstYear() == 0 ? List.of("FKLASS", "GR") : List.of("GR");
    }
}
