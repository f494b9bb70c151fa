package se.bryggan.boundary.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.ConsentState;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;

/** A child, its guardians, and what is true of them from when on. */
final class SimulatedFamily {
    static final Controller SCHOOL = new Controller("municipality", Branch.SCHOOL);

    final UUID child;
    private final SimulatedTime time;
    private final List<UUID> guardians;
    private final Map<UUID, UUID> consentOf = new HashMap<>();
    private final Map<UUID, ConsentState> said = new HashMap<>();
    private final List<Truth> truths = new ArrayList<>();
    private boolean joint;
    private boolean marked;
    private long version;

    SimulatedFamily(SimulatedTime time) {
        this.time = time;
        this.child = id();
        this.guardians = List.of(id(), id());
        guardians.forEach(guardian -> {
            consentOf.put(guardian, id());
            said.put(guardian, ConsentState.GIVEN);
        });
        this.joint = time.chance(0.5);
        this.marked = time.chance(0.2);
        note();
    }

    void introduce(SimulatedOwner register, SimulatedOwner consents) {
        register.commit(child, child, person());
        guardians.forEach(guardian -> consents.commit(child, consentOf.get(guardian), consent(guardian)));
    }

    /** Somebody says something else, or the court or the tax agency does; it is true from its commit on. */
    void change(SimulatedOwner register, SimulatedOwner consents) {
        switch (time.random.nextInt(3)) {
            case 0 -> {
                if (register.isUp()) {
                    joint = !joint;
                    register.commit(child, child, person());
                }
            }
            case 1 -> {
                if (register.isUp()) {
                    marked = !marked;
                    register.commit(child, child, person());
                }
            }
            default -> {
                if (consents.isUp()) {
                    UUID guardian = guardians.get(time.random.nextInt(2));
                    said.compute(
                            guardian,
                            (who, state) -> state == ConsentState.GIVEN ? ConsentState.WITHDRAWN : ConsentState.GIVEN);
                    consents.commit(child, consentOf.get(guardian), consent(guardian));
                }
            }
        }
        note();
    }

    /** All that was true at any time since then, oldest first. */
    List<Truth> since(long then) {
        List<Truth> found = new ArrayList<>();
        for (int index = truths.size() - 1; index >= 0; index--) {
            found.addFirst(truths.get(index));
            if (truths.get(index).from() <= then) {
                break;
            }
        }
        return found;
    }

    private void note() {
        truths.add(new Truth(time.now(), custodians(), Map.copyOf(said), marked));
    }

    private List<UUID> custodians() {
        return joint ? guardians : guardians.subList(0, 1);
    }

    private PersonFact person() {
        return new PersonFact(
                child,
                Sector.SCHOOL,
                LocalDate.of(2016, 5, 17),
                joint ? Custody.JOINT : Custody.SOLE,
                custodians(),
                marked ? Protection.CONFIDENTIALITY_MARKING : Protection.NONE,
                marked,
                ++version);
    }

    private ConsentFact consent(UUID guardian) {
        return new ConsentFact(
                consentOf.get(guardian),
                SCHOOL,
                child,
                guardian,
                Capacity.GUARDIAN,
                said.get(guardian),
                null,
                null,
                false,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                ++version,
                1);
    }

    private UUID id() {
        return new UUID(time.random.nextLong(), time.random.nextLong());
    }

    /** True from {@code from} until the next. */
    record Truth(long from, List<UUID> custodians, Map<UUID, ConsentState> said, boolean marked) {

        boolean lacksConsentOf(UUID guardian) {
            return custodians.contains(guardian) && said.get(guardian) != ConsentState.GIVEN;
        }
    }
}
