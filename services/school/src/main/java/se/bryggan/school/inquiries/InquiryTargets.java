package se.bryggan.school.inquiries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;
import se.bryggan.school.mentors.Mentors;
import se.bryggan.school.pupils.Pupils;

@ApplicationScoped
class InquiryTargets implements TargetSource<InquiryId> {

    private final Inquiries inquiries;
    private final Pupils pupils;
    private final Mentors mentors;

    InquiryTargets(Inquiries inquiries, Pupils pupils, Mentors mentors) {
        this.inquiries = inquiries;
        this.pupils = pupils;
        this.mentors = mentors;
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
                        mentors(inquiry.schoolRef()),
                        inquiry.schoolRef()));
    }

    private Set<String> mentors(UUID pupil) {
        return pupils.find(pupil).map(mentors::assigned).orElse(Set.of());
    }
}
