package se.bryggan.boundary.disclosure;

/** Steps 1 to 4: what ends the evaluation before any row is tried. */
final class Stops {

    private Stops() {}

    /** The first reason to stop; null = the rows are to be tried. */
    static Reason first(Facts facts, Procedure procedure) {
        Ask ask = facts.ask;
        if (ask.categories().isEmpty()) {
            return Reason.NOTHING_ASKED;
        }
        if (facts.someoneIsBornLater()) {
            return Reason.BORN_LATER;
        }
        Reason channel = channel(ask);
        if (channel != null) {
            return channel;
        }
        boolean referral =
                ask.purpose() == Purpose.SST_REFERRAL && ask.recipient().branch() == Branch.SCHOOL_SOCIAL_TEAM;
        return referral && !procedure.referrers().contains(ask.source().branch()) ? Reason.NOT_A_REFERRER : null;
    }

    private static Reason channel(Ask ask) {
        Channel channel = ask.context().channel();
        if (channel == null) {
            return null;
        }
        return switch (channel) {
            case SHARED_RECORD -> Reason.SHARED_RECORD;
            case LOG -> Reason.LOG_CHANNEL;
            case TOPIC, SMS, EMAIL ->
                switch (ask.subject().protection()) {
                    case PROTECTED_REGISTRATION, FICTITIOUS_IDENTITY -> Reason.OPEN_CHANNEL_FOR_PROTECTED_PERSON;
                    case NONE, CONFIDENTIALITY_MARKING -> null;
                };
            case PORTAL, DIRECT_ACCESS -> null;
        };
    }
}
