package se.bryggan.school.inquiries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Idempotency;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.school.AbsenceInquiryOpened;
import se.bryggan.outbox.Outbox;
import se.bryggan.school.attendance.Locks;
import se.bryggan.school.pupils.Pupil;
import se.bryggan.school.pupils.Pupils;

/**
 * The principal has repeated or longer absence inquired into, and the organiser is told as soon as possible
 * (skollagen 7:19 a). Needs no step: the law has no percentage.
 */
@ApplicationScoped
class OpenInquiry {

    private final Inquiries inquiries;
    private final Pupils pupils;
    private final Locks locks;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Gate gate;

    OpenInquiry(Inquiries inquiries, Pupils pupils, Locks locks, Idempotency idempotency, Outbox outbox, Gate gate) {
        this.inquiries = inquiries;
        this.pupils = pupils;
        this.locks = locks;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.gate = gate;
    }

    @Guarded("inquiry.open")
    Result open(SchoolRef ref, String idempotencyKey) {
        return idempotency.once(idempotencyKey, ref, Result.Opened.class, () -> open(ref));
    }

    private Result open(SchoolRef ref) {
        AccessPermit permit = gate.permit();
        locks.pupils(List.of(ref.value()));
        if (inquiries.isOpen(ref.value())) {
            return new Result.OpenAlready();
        }
        Pupil pupil = pupils.find(ref.value()).orElseThrow();
        Inquiry inquiry = Inquiry.open(pupil, permit.actor().id(), permit.at().truncatedTo(ChronoUnit.MICROS));
        inquiries.persistAndFlush(inquiry);
        outbox.append(permit, new AbsenceInquiryOpened(ref, inquiry.id(), inquiry.schoolUnit(), inquiry.openedAt()));
        return new Result.Opened(InquiryView.of(inquiry, permit), inquiry.version());
    }

    sealed interface Result {

        record Opened(InquiryView view, long version) implements Result {}

        record OpenAlready() implements Result {}
    }

    @Guarded("inquiry.read")
    Result.Opened read(InquiryId id) {
        Inquiry inquiry = inquiries.findById(id.value());
        return new Result.Opened(InquiryView.of(inquiry, gate.permit()), inquiry.version());
    }
}
