package se.bryggan.boundary.secondopinion;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** A question of disclosure as the acceptance format gives it, and the plain facts that follow from it. */
record Question(
        LocalDate day,
        Party source,
        Party recipient,
        Person subject,
        List<Person> alsoConcerns,
        Set<String> categories,
        String purpose,
        String claim,
        List<Consent> consents,
        Investigation investigation,
        Assessment assessment,
        Context context) {

    record Party(String branch, String authority) {}

    record Person(String ref, LocalDate birthDate, String custody, String protection, boolean whereaboutsHidden) {

        boolean isProtected() {
            return !protection.equals("NONE");
        }
    }

    /** A null list means all. */
    record Consent(
            String giver,
            String capacity,
            String state,
            Set<String> categories,
            Set<String> recipients,
            boolean namedRecipientsOnly,
            Set<String> purposes,
            LocalDate validFrom,
            LocalDate validTo) {}

    record Investigation(String state, LocalDate since) {}

    /** Attested by a human; a null set of categories means all that are asked for. */
    record Assessment(String finding, Set<String> categories) {

        boolean covers(String category) {
            return categories == null || categories.contains(category);
        }
    }

    /** {@code yes} and {@code no} hold the facts that were answered; the rest nobody has said. */
    record Context(
            Set<String> yes,
            Set<String> no,
            String channel,
            Double cellSize,
            double storeAge,
            String visibility,
            double minCellSize) {

        boolean says(String fact) {
            return yes.contains(fact);
        }
    }

    /** Full years; born on 29 February one is a year older on 1 March in common years. */
    int age() {
        return Period.between(subject.birthDate(), day).getYears();
    }

    boolean underEighteen() {
        return age() < 18;
    }

    Set<String> guardians() {
        if (!underEighteen()) {
            return Set.of();
        }
        boolean joint = subject.custody() == null || subject.custody().equals("JOINT");
        return joint ? Set.of("guardian-1", "guardian-2") : Set.of("guardian-1");
    }

    boolean from(Set<String> branches) {
        return branches.contains(source.branch());
    }

    boolean to(Set<String> branches) {
        return branches.contains(recipient.branch());
    }

    boolean by(String... channels) {
        return List.of(channels).contains(context.channel());
    }

    boolean sameAuthority() {
        return source.authority().equals(recipient.authority());
    }

    boolean otherAuthority() {
        return !sameAuthority();
    }

    boolean toTheSubject() {
        return recipient.branch().equals("CHILD") && recipient.authority().equals(subject.ref());
    }

    boolean toItsGuardian() {
        return recipient.branch().equals("GUARDIAN") && guardians().contains(recipient.authority());
    }

    boolean toSomebodyNamed() {
        return context.says("assignedToCase") || context.says("sipParticipant");
    }

    boolean consentsAreStale() {
        return context.storeAge() > 10;
    }

    /** The state on the day; an investigation that begins later is none. */
    String investigationState() {
        return investigation.since() != null && investigation.since().isAfter(day) ? "NONE" : investigation.state();
    }

    boolean investigationDecided() {
        boolean begun = investigation.since() != null && !investigation.since().isAfter(day);
        return Set.of("OPENED", "CLOSED").contains(investigationState())
                || investigation.state().equals("NONE") && begun;
    }

    /** A human found that this category would do harm, or is unsuitable to tell. */
    boolean harms(String category) {
        return assessment != null && assessment.finding().equals("HARM") && assessment.covers(category);
    }
}
