package se.bryggan.school.inquiries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

@ApplicationScoped
class InquiryTargets implements TargetSource<InquiryId> {

    private final Inquiries inquiries;

    InquiryTargets(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public Class<InquiryId> key() {
        return InquiryId.class;
    }

    @Override
    public Optional<Target> find(InquiryId id) {
        return inquiries
                .findByIdOptional(id.value())
                .map(inquiry -> new Target(
                        "absence-inquiry",
                        inquiry.id(),
                        inquiry.owner(),
                        inquiry.schoolUnit(),
                        Set.of(),
                        inquiry.schoolRef()));
    }
}
