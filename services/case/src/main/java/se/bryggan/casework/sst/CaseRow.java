package se.bryggan.casework.sst;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;

/** A case in the team's list. */
record CaseRow(UUID id, UUID subject, String unit, String programme, CaseState state, Instant startedAt) {

    static CaseRow of(SstCase sstCase, AccessPermit permit) {
        return new CaseRow(
                sstCase.id(),
                sstCase.subject(),
                sstCase.unit(),
                sstCase.programme(),
                sstCase.state(),
                sstCase.startedAt());
    }
}
