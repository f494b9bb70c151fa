package se.bryggan.boundary.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What follows from one {@link Ask} before any row is tried: the day, ages, who the recipient is, what is closed. */
final class Facts {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    final Ask ask;
    final LocalDate day;
    final int age;
    final boolean minor;
    final boolean sameAuthority;
    final boolean fromSocial;
    final boolean toSocial;
    final boolean toLawEnforcement;
    final boolean fromAbsoluteSecrecy;
    final boolean recipientIsSubject;
    final boolean recipientIsGuardian;
    final boolean assigned;
    final boolean named;
    final boolean protectedSubject;
    final boolean onRequest;
    final boolean reporterUnderDuty;
    final boolean feedbackRequested;
    final boolean blocked;
    final boolean directAccess;
    final boolean staleConsent;
    /** Null = none is known of on this day. */
    final InvestigationState investigation;

    Facts(Ask ask, Procedure procedure) {
        this.ask = ask;
        Context context = ask.context();
        Person subject = ask.subject();
        Party recipient = ask.recipient();
        day = day(ask.at());
        age = yearsBetween(subject.birthDate(), day);
        minor = age < procedure.majority();
        sameAuthority = ask.source().authority().equals(recipient.authority());
        fromSocial = procedure.social().contains(ask.source().branch());
        toSocial = procedure.social().contains(recipient.branch());
        toLawEnforcement = procedure.lawEnforcement().contains(recipient.branch());
        fromAbsoluteSecrecy = procedure.absoluteSecrecy().contains(ask.source().branch());
        recipientIsSubject =
                recipient.branch() == Branch.CHILD && recipient.authority().equals(subject.ref());
        recipientIsGuardian = minor
                && recipient.branch() == Branch.GUARDIAN
                && subject.guardians().contains(recipient.authority());
        assigned = isTrue(context.assignedToCase());
        named = assigned || isTrue(context.sipParticipant());
        protectedSubject = subject.protection() != Protection.NONE;
        onRequest = isTrue(context.onRequest());
        reporterUnderDuty = isTrue(context.reporter()) && isTrue(context.duty());
        feedbackRequested = isTrue(context.feedbackRequested());
        blocked = isTrue(context.blocked());
        directAccess = context.channel() == Channel.DIRECT_ACCESS;
        staleConsent = isOver(context.consentStoreAge(), procedure.consentStoreMaxAge());
        investigation = stateOn(day, ask.investigation());
    }

    /** The day in Stockholm at that moment. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, STOCKHOLM);
    }

    /** Full years; one born on 29 February turns a year older on 1 March in common years. */
    static int yearsBetween(LocalDate birth, LocalDate day) {
        int years = day.getYear() - birth.getYear();
        boolean birthdayToCome = day.getMonthValue() < birth.getMonthValue()
                || (day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth());
        return birthdayToCome ? years - 1 : years;
    }

    boolean someoneIsBornLater() {
        for (Person other : ask.alsoConcerns()) {
            if (other.birthDate().isAfter(day)) {
                return true;
            }
        }
        return ask.subject().birthDate().isAfter(day);
    }

    boolean investigationDecided() {
        return investigation == InvestigationState.OPENED
                || investigation == InvestigationState.CLOSED
                || (investigation == InvestigationState.NONE
                        && ask.investigation().since() != null);
    }

    boolean harmCovers(Category category) {
        Assessment assessment = ask.assessment();
        return assessment != null && assessment.finding() == Finding.HARM && assessment.covers(category);
    }

    /** Step 3: what no permission and no consent may give away about a protected person. */
    boolean limitedByProtection(Category category, Procedure procedure) {
        return protectedSubject
                && category != Category.AGGREGATE
                && (procedure.place().contains(category) || !(named || recipientIsSubject || recipientIsGuardian));
    }

    boolean innerSecrecyCloses() {
        return sameAuthority && (!assigned || ask.context().policy().visibility() == Visibility.NONE);
    }

    boolean policyAllowsView() {
        boolean withFamily = investigation == InvestigationState.OPENED
                && isTrue(ask.context().familyInformed());
        return switch (ask.context().policy().visibility()) {
            case NONE -> false;
            case ON_INVESTIGATION_WITH_FAMILY -> withFamily;
            case ADMISSION_GROUP ->
                withFamily || ask.purpose() == Purpose.SST_REFERRAL || ask.purpose() == Purpose.SST_PLUS_REFERRAL;
            case DIRECT -> true;
        };
    }

    boolean cellSizeKnown() {
        return ask.context().cellSize() != null;
    }

    /** The law's smallest cell, or the district's where that is larger. */
    boolean hasSmallCells(int lawsSmallest) {
        Integer districts = ask.context().policy().minCellSize();
        return ask.context().cellSize() < (districts == null ? lawsSmallest : Math.max(lawsSmallest, districts));
    }

    boolean subjectPlaceHidden() {
        return ask.subject().whereaboutsHidden();
    }

    boolean otherPersonHidden() {
        for (Person other : ask.alsoConcerns()) {
            boolean hidden = other.whereaboutsHidden() || other.protection() != Protection.NONE;
            if (hidden && !other.ref().equals(ask.recipient().authority())) {
                return true;
            }
        }
        return false;
    }

    boolean noThreat() {
        return Boolean.FALSE.equals(ask.context().threat());
    }

    private static InvestigationState stateOn(LocalDate day, Investigation investigation) {
        boolean known = investigation != null
                && (investigation.since() == null || !investigation.since().isAfter(day));
        return known ? investigation.state() : null;
    }

    private static boolean isOver(Duration age, Duration limit) {
        return age != null && age.compareTo(limit) > 0;
    }

    private static boolean isTrue(Boolean fact) {
        return fact != null && fact;
    }
}
