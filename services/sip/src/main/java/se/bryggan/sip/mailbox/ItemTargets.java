package se.bryggan.sip.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class ItemTargets implements TargetSource<ItemId> {

    private final Items items;

    ItemTargets(Items items) {
        this.items = items;
    }

    @Override
    public Class<ItemId> key() {
        return ItemId.class;
    }

    @Override
    public Optional<Target> find(ItemId id) {
        return items.findByIdOptional(id.value()).map(Item::target);
    }
}
