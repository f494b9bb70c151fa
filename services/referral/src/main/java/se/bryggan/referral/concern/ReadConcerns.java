package se.bryggan.referral.concern;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;

/** Reads the reports that the own unit has received. */
@ApplicationScoped
class ReadConcerns {

    private final Gate gate;
    private final IncomingConcerns concerns;
    private final Papers papers;

    ReadConcerns(Gate gate, IncomingConcerns concerns, Papers papers) {
        this.gate = gate;
        this.concerns = concerns;
        this.papers = papers;
    }

    @Guarded("referral.read-incoming-concern")
    IncomingConcernView one(IncomingConcernId id) {
        IncomingConcern concern = concerns.findById(id.value());
        return IncomingConcernView.of(
                concern, new IncomingConcernView.Opened(papers.content(concern), papers.note(concern)), gate.permit());
    }

    /** Those in the state, or all when it is null; the urgent first. */
    @Guarded("referral.list-incoming-concerns")
    Page<IncomingConcernView> ofUnit(ConcernStage state, int page, int limit) {
        AccessPermit permit = gate.permit();
        String unit = permit.actor().unit();
        PanacheQuery<IncomingConcern> found = state == null ? concerns.at(unit) : concerns.at(unit, state);
        List<IncomingConcernView> items = found.page(page - 1, limit).stream()
                .map(concern -> IncomingConcernView.of(concern, IncomingConcernView.Opened.NOTHING, permit))
                .toList();
        return new Page<>(items, page, limit, found.count());
    }
}
