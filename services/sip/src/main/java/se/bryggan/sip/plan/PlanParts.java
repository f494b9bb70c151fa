package se.bryggan.sip.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.sip.disclosure.Parcel;
import se.bryggan.sip.party.Organisation;
import se.bryggan.sip.words.Words;

/** Divides a plan by the organisations that answer for its actions, and writes what each is told. */
@ApplicationScoped
class PlanParts {

    private final Words words;
    private final Parts parts;
    private final ObjectMapper json;

    PlanParts(Words words, Parts parts, ObjectMapper json) {
        this.words = words;
        this.parts = parts;
        this.json = json;
    }

    /** The parts that differ from what the organisation has in the newest version; at first, all. */
    List<Draft> changed(Sip sip, PlanRequest plan) {
        Map<Organisation, List<PlannedAction>> former =
                parts.newest(sip).stream().collect(Collectors.toMap(Part::organisation, this::actions));
        boolean frame = sip.plan() != null && !sip.plan().sameFrame(plan);
        return divided(plan).entrySet().stream()
                .filter(part -> frame || !part.getValue().equals(former.get(part.getKey())))
                .map(part -> new Draft(UUID.randomUUID(), UUID.randomUUID(), part.getKey(), part.getValue()))
                .toList();
    }

    /** What an organisation is told: its own actions, and with consent to that the whole plan. */
    Parcel parcel(Sip sip, PlanRequest plan, int version, Draft draft) {
        return new Parcel(
                draft.id(),
                draft.handoverId(),
                PackageKind.SIP_PLAN_PART,
                draft.organisation(),
                Map.of(
                        Category.SIP_OWN_ACTIONS,
                        json.valueToTree(content(sip, plan, version, draft, draft.actions())),
                        Category.SIP_PLAN,
                        json.valueToTree(content(sip, plan, version, draft, plan.actions()))));
    }

    /** Keeps what has been sent, and ends the parts of those who have no action left in the new version. */
    void keep(Sip sip, PlanRequest plan, int version, List<Draft> sent) {
        Set<Organisation> left = divided(plan).keySet();
        parts.newest(sip).stream()
                .filter(part -> !left.contains(part.organisation()))
                .forEach(Part::end);
        sent.forEach(draft ->
                parts.persist(new Part(sip, version, draft, words.seal(sip.id(), sip.convener(), draft.actions()))));
    }

    List<PlannedAction> actions(Part part) {
        return List.of(words.open(part.sipId(), part.actions(), PlannedAction[].class));
    }

    private static SipPartContent content(
            Sip sip, PlanRequest plan, int version, Draft draft, List<PlannedAction> actions) {
        var responsible = new Holder(
                plan.overallResponsible().authority(),
                plan.overallResponsible().branch().name());
        return new SipPartContent(
                sip.id(),
                draft.id(),
                version,
                responsible,
                actions.stream().map(PlannedAction::content).toList(),
                plan.followUpOn());
    }

    private static Map<Organisation, List<PlannedAction>> divided(PlanRequest plan) {
        return plan.actions().stream()
                .collect(Collectors.groupingBy(PlannedAction::responsible, LinkedHashMap::new, Collectors.toList()));
    }

    /** One organisation's part before it is decided whether it may be told. */
    record Draft(UUID id, UUID handoverId, Organisation organisation, List<PlannedAction> actions) {}
}
