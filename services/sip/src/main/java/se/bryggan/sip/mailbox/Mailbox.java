package se.bryggan.sip.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Page;
import se.bryggan.sip.words.Words;

/** A unit's mailbox: what has arrived, and what the unit has taken over. */
@ApplicationScoped
class Mailbox {

    private final Gate gate;
    private final Items items;
    private final Words words;

    Mailbox(Gate gate, Items items, Words words) {
        this.gate = gate;
        this.items = items;
        this.words = words;
    }

    @Guarded("mailbox.list")
    Page<ItemRow> list(int page, int limit) {
        AccessPermit permit = gate.permit();
        var found = items.ofUnit(permit.actor().unit(), page, limit);
        List<ItemRow> rows =
                found.stream().map(item -> ItemRow.of(item, permit)).toList();
        return new Page<>(rows, page, limit, found.count());
    }

    @Guarded("mailbox.read")
    ItemView read(ItemId id) {
        return view(items.findById(id.value()));
    }

    /** The unit has the part in its own record. Acknowledged again it stays as it is. */
    @Guarded("mailbox.acknowledge")
    ItemView acknowledge(ItemId id, String ifMatch) {
        AccessPermit permit = gate.permit();
        Item item = items.findById(id.value());
        EntityTag.demand(ifMatch, item.version());
        item.acknowledge(permit.actor().id(), permit.at());
        items.flush();
        return view(item);
    }

    private ItemView view(Item item) {
        return ItemView.of(item, words.open(item.id(), item.content(), Letter.class), gate.permit());
    }
}
