package se.bryggan.referral.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.outbox.crossing.PackageHandler;

/** Takes packages of kind {@code FEEDBACK} in every sector. */
@ApplicationScoped
class AnswerHandler implements PackageHandler {

    private final TakeAnswer take;

    AnswerHandler(TakeAnswer take) {
        this.take = take;
    }

    @Override
    public boolean takes(PackageKind kind, Sector recipient) {
        return kind == PackageKind.FEEDBACK;
    }

    @Override
    public void received(IncomingPackage arrived) {
        Stream.of(Category.SCHOOL_SOCIAL_TEAM_CASE, Category.INVESTIGATION_STATUS)
                .flatMap(category -> arrived.content(category, DecisionContent.class).stream())
                .forEach(answer -> take.take(arrived, answer));
    }

    /** The sender learns it and sees to it; here nothing is known that could be kept. */
    @Override
    public void notDelivered(IncomingPackage announced) {}
}
