package se.bryggan.local.services;

import java.util.List;

/** The services of the stack. */
public final class ServiceNames {
    /** Each is the name of the folder, the database, the broker's principal and the client at once. */
    public static final List<String> ALL =
            List.of("directory", "school", "consent", "referral", "case", "sip", "notification");

    private ServiceNames() {}
}
