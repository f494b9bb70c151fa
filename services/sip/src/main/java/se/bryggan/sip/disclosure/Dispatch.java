package se.bryggan.sip.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.outbox.crossing.PackageDraft;
import se.bryggan.sip.party.Organisation;

/** Sends parcels about one person from the controller of the entered act, all of them or none. */
@ApplicationScoped
public class Dispatch {

    private final Gate gate;
    private final SipQuestion question;
    private final Crossing crossing;

    Dispatch(Gate gate, SipQuestion question, Crossing crossing) {
        this.gate = gate;
        this.question = question;
        this.crossing = crossing;
    }

    /** What came of it. */
    public sealed interface Result permits Sent, Refused {}

    /** Every parcel is on its way. */
    public record Sent() implements Result {}

    /** None is: these may not be told. {@code behind} = as far as is known, but what is known is not up to date. */
    public record Refused(List<Organisation> organisations, boolean behind) implements Result {}

    /** A refusal is recorded for each organisation that may not be told, a permit for each package that leaves. */
    public Result send(UUID subject, String step, List<Parcel> parcels) {
        List<Question> questions =
                parcels.stream().map(parcel -> ask(subject, parcel)).toList();
        List<Question> refused =
                questions.stream().filter(asked -> !mayGo(asked)).toList();
        if (!refused.isEmpty()) {
            refused.forEach(asked -> decide(subject, step, asked));
            return new Refused(
                    refused.stream().map(asked -> asked.parcel().recipient()).toList(),
                    !question.fresh(subject, gate.permit().controller()));
        }
        questions.forEach(asked -> leave(subject, asked, decide(subject, step, asked)));
        return new Sent();
    }

    private Question ask(UUID subject, Parcel parcel) {
        AccessPermit access = gate.permit();
        return new Question(
                parcel,
                question.about(
                        subject,
                        access.controller(),
                        parcel.recipient().recipient(),
                        parcel.content().keySet(),
                        access.at()));
    }

    private boolean mayGo(Question question) {
        return gate.preview(question.asked().ask())
                .disclosed()
                .contains(question.parcel().needed());
    }

    private Decision decide(UUID subject, String step, Question question) {
        Parcel parcel = question.parcel();
        var matter = new Gate.Crossing(
                step, subject, parcel.handoverId(), parcel.recipient().unit());
        return gate.disclose(question.asked().ask(), matter);
    }

    private void leave(UUID subject, Question question, Decision decision) {
        Parcel parcel = question.parcel();
        switch (decision) {
            case Permit permit -> {
                Map<Category, JsonNode> content = new EnumMap<>(parcel.content());
                content.keySet().retainAll(permit.categories());
                crossing.send(
                        permit,
                        gate.permit(),
                        new PackageDraft(
                                parcel.handoverId(),
                                parcel.kind(),
                                subject,
                                parcel.recipient().recipient(),
                                Purpose.SIP,
                                content,
                                question.asked().consentVersion()));
            }
            case Deny deny -> throw new IllegalStateException("the same question had another answer");
        }
    }

    private record Question(Parcel parcel, SipQuestion.Asked asked) {}
}
