package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;
import se.bryggan.casework.words.Words;

/** A unit reads its own investigations. */
@ApplicationScoped
class ReadInvestigations {

    private final Gate gate;
    private final Investigations investigations;
    private final Words words;

    ReadInvestigations(Gate gate, Investigations investigations, Words words) {
        this.gate = gate;
        this.investigations = investigations;
        this.words = words;
    }

    @Guarded("investigation.list")
    Page<InvestigationRow> list(int page, int limit) {
        AccessPermit permit = gate.permit();
        var found = investigations.ofUnit(permit.actor().unit(), page, limit);
        return new Page<>(
                found.stream()
                        .map(investigation -> InvestigationRow.of(investigation, permit))
                        .toList(),
                page,
                limit,
                found.count());
    }

    @Guarded("investigation.read")
    InvestigationView read(InvestigationId id) {
        return InvestigationView.of(investigations.findById(id.value()), words, gate.permit());
    }
}
