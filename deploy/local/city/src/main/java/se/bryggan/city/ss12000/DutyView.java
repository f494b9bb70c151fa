package se.bryggan.city.ss12000;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record DutyView(
        UUID id,
        Meta meta,
        Ref person,
        Ref dutyAt,
        String dutyRole,
        List<Assignment> assignmentRole,
        LocalDate startDate) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Assignment(Ref group, String assignmentRoleType, LocalDate startDate) {}
}
