package se.bryggan.city.seed;

import java.util.List;
import java.util.Random;

/** Names that nobody bears: Swedish in shape, and plainly made up. */
public final class Names {

    private static final List<String> GIRLS = List.of(
            "Testina", "Provia", "Exempla", "Fiktiva", "Modella", "Skissa", "Simula", "Syntia", "Mallina", "Attrappa");
    private static final List<String> BOYS = List.of(
            "Testor", "Provin", "Exempel", "Fiktor", "Modello", "Skisse", "Simulus", "Syntor", "Mallvin", "Attrappo");
    private static final List<String> FAMILIES = List.of(
            "Exempelsson",
            "Provberg",
            "Testlund",
            "Modellström",
            "Fiktivsson",
            "Låtsaskvist",
            "Påhittberg",
            "Skissgren",
            "Mallgård",
            "Attrappström",
            "Prototypsson",
            "Simulund");

    private Names() {}

    /** A given name. */
    public static String given(Random random, boolean female) {
        return pick(random, female ? GIRLS : BOYS);
    }

    /** A family name. */
    public static String family(Random random) {
        return pick(random, FAMILIES);
    }

    private static String pick(Random random, List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
