package se.bryggan.consent.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.facts.PersonFact;

/** What is wrong with the registration of a family's answers, as a code. */
final class FamilyFlaws {

    private FamilyFlaws() {}

    static Optional<String> in(JointRegistration request, PersonFact subject, LocalDate today) {
        List<UUID> heard =
                request.answers().stream().map(JointRegistration.Answer::giver).toList();
        if (!heard.stream().allMatch(giver -> Givers.mayBe(giver, subject, today))) {
            return Optional.of("not-a-giver");
        }
        if (Set.copyOf(heard).size() < heard.size()) {
            return Optional.of("giver-twice");
        }
        if (request.answers().stream().anyMatch(request::exceeded)) {
            return Optional.of("more-than-asked");
        }
        if (request.childsView() == null && Givers.viewIsRecorded(subject, today)) {
            return Optional.of("childs-view-missing");
        }
        return Optional.ofNullable(request.prevented())
                .filter(prevented -> !isTheOther(prevented.guardian(), heard, subject, today))
                .map(prevented -> "prevented-guardian-invalid");
    }

    /** A guardian who says nothing, while another guardian does. */
    private static boolean isTheOther(UUID prevented, List<UUID> heard, PersonFact subject, LocalDate today) {
        List<UUID> needed = Givers.of(subject, today);
        return subject.guardians().contains(prevented)
                && needed.contains(prevented)
                && !heard.contains(prevented)
                && heard.stream().anyMatch(subject.guardians()::contains);
    }
}
