package se.bryggan.referral.incoming;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.contracts.content.TextContent;
import se.bryggan.referral.programme.Programme;

/** The family applies itself, straight to the unit that helps; it discloses nothing but its own. */
@ApplicationScoped
class Apply {

    private final Gate gate;
    private final IncomingReferrals referrals;
    private final Arrivals arrivals;
    private final Kinship kinship;
    private final ObjectMapper json;
    private final Idempotency idempotency;

    Apply(
            Gate gate,
            IncomingReferrals referrals,
            Arrivals arrivals,
            Kinship kinship,
            ObjectMapper json,
            Idempotency idempotency) {
        this.gate = gate;
        this.referrals = referrals;
        this.arrivals = arrivals;
        this.kinship = kinship;
        this.json = json;
        this.idempotency = idempotency;
    }

    @Guarded("referral.apply")
    ApplicationView apply(
            Controller receiver, Applicant applicant, Programme programme, Application application, String key) {
        AccessPermit permit = gate.permit();
        UUID id = idempotency.once(key, application, UUID.class, () -> keep(applicant, programme, application, permit));
        return ApplicationView.of(referrals.findById(id), permit);
    }

    /** What came of an application, for the family. */
    @Guarded("referral.read-application")
    ApplicationView read(Controller receiver, IncomingId id) {
        return ApplicationView.of(referrals.findById(id.value()), gate.permit());
    }

    private UUID keep(Applicant applicant, Programme programme, Application application, AccessPermit permit) {
        var arrival = new Arrival(
                applicant.child(),
                UUID.randomUUID(),
                null,
                kinship.of(permit.actor(), Sector.SOCIAL).self(),
                programme.receiver().unit(),
                programme.code(),
                programme.purpose(),
                null,
                null,
                null,
                null,
                permit.at());
        return arrivals.keep(
                        arrival,
                        Map.of(Category.SOCIAL_CASE, json.valueToTree(new TextContent(application.text()))),
                        permit)
                .id();
    }
}
