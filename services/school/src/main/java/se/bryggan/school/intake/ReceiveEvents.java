package se.bryggan.school.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.school.attendance.Outcome;
import se.bryggan.school.attendance.Report;
import se.bryggan.school.pupils.Pupils;

/** Takes a supplier's events for one organiser, all in one transaction, and records the batch as one row. */
@ApplicationScoped
class ReceiveEvents {

    private final TakeReports reports;
    private final Pupils pupils;
    private final IntakeBatches batches;
    private final Gate gate;
    private final MeterRegistry meters;

    ReceiveEvents(TakeReports reports, Pupils pupils, IntakeBatches batches, Gate gate, MeterRegistry meters) {
        this.reports = reports;
        this.pupils = pupils;
        this.batches = batches;
        this.gate = gate;
        this.meters = meters;
    }

    /** Reads and takes the events; whether the caller may at all is decided before the body is looked at. */
    @Guarded("intake.receive")
    Answer receive(Controller organiser, Supplier<List<Item>> body) {
        AccessPermit permit = gate.permit();
        List<Item> items = body.get();
        List<Outcome> outcomes = reports.take(organisers(permit.controller()), sound(items));
        Answer answer = answer(items, outcomes);
        batches.add(permit, answer.items());
        answer.items().forEach(item -> meters.counter(
                        "school_intake_items_total", "outcome", item.outcome().name())
                .increment());
        return answer;
    }

    /** The authority as organiser of its pupils, one for each of its branches that has any. */
    private List<Controller> organisers(Controller spokenFor) {
        List<Controller> organisers = pupils.organisersWithin(spokenFor.authority());
        return organisers.isEmpty() ? List.of(spokenFor) : organisers;
    }

    private static List<Report> sound(List<Item> items) {
        return items.stream()
                .filter(Item.Sound.class::isInstance)
                .map(item -> ((Item.Sound) item).report())
                .toList();
    }

    private static Answer answer(List<Item> items, List<Outcome> outcomes) {
        var next = outcomes.iterator();
        List<ItemAnswer> answers = new ArrayList<>();
        for (Item item : items) {
            answers.add(
                    switch (item) {
                        case Item.Faulty faulty -> ItemAnswer.refused(faulty.id(), faulty.code());
                        case Item.Sound sound -> answer(sound.id(), next.next());
                    });
        }
        return new Answer(answers);
    }

    private static ItemAnswer answer(String id, Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ItemAnswer.of(id, ItemAnswer.Outcome.ACCEPTED);
            case DUPLICATE -> ItemAnswer.of(id, ItemAnswer.Outcome.DUPLICATE);
            case OLDER -> ItemAnswer.of(id, ItemAnswer.Outcome.OLDER);
            case UNKNOWN_PUPIL -> ItemAnswer.refused(id, "unknown-pupil");
            case OTHER_PUPIL -> ItemAnswer.refused(id, "other-pupil");
        };
    }

    /** One answer per event, in their order. */
    record Answer(List<ItemAnswer> items) {
        Answer {
            items = List.copyOf(items);
        }
    }
}
