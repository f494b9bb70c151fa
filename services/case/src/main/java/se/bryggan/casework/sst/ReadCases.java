package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;
import se.bryggan.casework.words.Words;

/** The team reads its own unit's cases. */
@ApplicationScoped
class ReadCases {

    private final Gate gate;
    private final Cases cases;
    private final Words words;

    ReadCases(Gate gate, Cases cases, Words words) {
        this.gate = gate;
        this.cases = cases;
        this.words = words;
    }

    @Guarded("case.list")
    Page<CaseRow> list(int page, int limit) {
        AccessPermit permit = gate.permit();
        var found = cases.ofUnit(permit.actor().unit(), page, limit);
        return new Page<>(
                found.stream().map(sstCase -> CaseRow.of(sstCase, permit)).toList(), page, limit, found.count());
    }

    @Guarded("case.read")
    CaseView read(CaseId id) {
        return CaseView.of(cases.findById(id.value()), words, gate.permit());
    }
}
