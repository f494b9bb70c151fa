package se.bryggan.referral.answer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.content.DecisionContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.contracts.referral.FeedbackReceived;
import se.bryggan.outbox.Outbox;
import se.bryggan.outbox.crossing.IncomingPackage;

/** Puts an answer into the record of what it answers. */
@ApplicationScoped
class TakeAnswer {

    private static final Logger LOG = Logger.getLogger(TakeAnswer.class);

    private final Gate gate;
    private final List<AnswerTaker> takers;
    private final Outbox outbox;

    TakeAnswer(Gate gate, @All List<AnswerTaker> takers, Outbox outbox) {
        this.gate = gate;
        this.takers = takers;
        this.outbox = outbox;
    }

    @Guarded("referral.take-answer")
    void take(IncomingPackage arrived, DecisionContent answer) {
        AccessPermit permit = gate.permit();
        takers.stream()
                .map(taker -> taker.take(answer, permit))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresentOrElse(
                        answered -> tellSector(arrived, answer, answered, permit),
                        () -> LOG.warnf("an answer to what was never sent: %s", arrived.handoverId()));
    }

    /** Only the school sector has readers of it. */
    private void tellSector(
            IncomingPackage arrived, DecisionContent answer, PackageKind answered, AccessPermit permit) {
        if (arrived.sector() == Sector.SCHOOL) {
            outbox.append(
                    permit,
                    new FeedbackReceived(
                            schoolRef(arrived.subject()),
                            arrived.handoverId(),
                            answer.answers(),
                            answered,
                            permit.at()));
        }
    }

    private static SchoolRef schoolRef(UUID subject) {
        return subject == null ? null : new SchoolRef(subject);
    }
}
