package se.bryggan.city.ss12000;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record GroupView(
        UUID id,
        Meta meta,
        String displayName,
        String groupType,
        String schoolType,
        Ref organisation,
        LocalDate startDate,
        List<Membership> groupMemberships) {

    record Membership(Ref person, LocalDate startDate) {}
}
