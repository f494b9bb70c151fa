package se.bryggan.city.ss12000;

import se.bryggan.city.people.Protection;

/** The standard has no word for a fictitious identity: nobody but the register may know that it is one. */
final class SecurityMarking {

    private SecurityMarking() {}

    static String of(Protection protection) {
        return switch (protection) {
            case NONE, FICTITIOUS_IDENTITY -> "Ingen";
            case CONFIDENTIALITY_MARKING -> "Sekretessmarkering";
            case PROTECTED_REGISTRATION -> "Skyddad folkbokföring";
        };
    }
}
