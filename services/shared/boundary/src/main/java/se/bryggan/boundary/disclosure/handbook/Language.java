package se.bryggan.boundary.disclosure.handbook;

import se.bryggan.boundary.disclosure.plain.Phrase;

enum Language {
    SV("sv"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** For {@code lang} in HTML, and the name of the folder. */
    String code() {
        return code;
    }

    String of(Phrase phrase) {
        return switch (this) {
            case SV -> phrase.sv();
            case EN -> phrase.en();
        };
    }

    Language other() {
        return switch (this) {
            case SV -> EN;
            case EN -> SV;
        };
    }
}
