package se.bryggan.directory.units;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;

/** Shows the units. */
@ApplicationScoped
class ReadUnits {

    private final UnitRows rows;
    private final Gate gate;

    ReadUnits(UnitRows rows, Gate gate) {
        this.rows = rows;
        this.gate = gate;
    }

    /** A page of all units, or of one authority's. */
    @Guarded("unit.list")
    Page<UnitView> list(String authority, int page, int limit) {
        PanacheQuery<Unit> query =
                authority == null ? rows.findAll(Sort.by("code")) : rows.find("authority", Sort.by("code"), authority);
        var items = query.page(page - 1, limit).stream().map(UnitView::of).toList();
        return new Page<>(items, page, limit, query.count());
    }

    @Guarded("unit.read")
    UnitView read(String code) {
        return rows.findByIdOptional(code).map(UnitView::of).orElseThrow(() -> gate.refuse(Denied.Code.UNKNOWN));
    }
}
