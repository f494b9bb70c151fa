package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.Baseline;
import se.bryggan.contracts.content.AttendanceContent;
import se.bryggan.contracts.content.ReferralContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.outbox.crossing.PackageHandler;

/** Takes packages of kind {@code REFERRAL}. */
@ApplicationScoped
class ReferralHandler implements PackageHandler {

    private final ReceiveReferral receive;
    private final Clock clock;

    ReferralHandler(ReceiveReferral receive, Clock clock) {
        this.receive = receive;
        this.clock = clock;
    }

    @Override
    public boolean takes(PackageKind kind, Sector recipient) {
        return kind == PackageKind.REFERRAL;
    }

    @Override
    public void received(IncomingPackage arrived) {
        ReferralContent referral = arrived.content(Category.IDENTITY, ReferralContent.class)
                .orElseThrow(() -> new IllegalStateException("a referral that does not say to which programme"));
        Optional<AttendanceContent> attendance = arrived.content(Category.ATTENDANCE, AttendanceContent.class);
        receive.receive(
                new Arrival(
                        arrived.subject(),
                        arrived.handoverId(),
                        new Controller(
                                arrived.sender().authority(),
                                Branch.valueOf(arrived.sender().branch())),
                        null,
                        arrived.unit(),
                        referral.programme(),
                        Purpose.valueOf(arrived.purpose()),
                        referral.schoolUnit(),
                        referral.schoolYear(),
                        attendance.map(ReferralHandler::baseline).orElse(null),
                        null,
                        clock.instant()),
                arrived.content());
    }

    /** The receiver keeps no shell; the sender sees that it was not delivered. */
    @Override
    public void notDelivered(IncomingPackage announced) {}

    private static Baseline baseline(AttendanceContent told) {
        return new Baseline(
                told.sharePermille(),
                told.minutesScheduled(),
                told.minutesAbsentValid() + told.minutesAbsentInvalid(),
                told.from(),
                told.to());
    }
}
