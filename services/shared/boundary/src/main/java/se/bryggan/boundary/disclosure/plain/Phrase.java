package se.bryggan.boundary.disclosure.plain;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The same thing said in Swedish and in English. */
public record Phrase(String sv, String en) {

    Phrase with(String name, Phrase value) {
        return new Phrase(sv.replace(name, value.sv), en.replace(name, value.en));
    }

    Phrase with(String name, int number) {
        return with(name, new Phrase(Integer.toString(number), Integer.toString(number)));
    }

    static Phrase join(Collection<Phrase> phrases, Phrase between) {
        UnaryOperator<String> spaced = word -> " " + word + " ";
        return new Phrase(
                phrases.stream().map(Phrase::sv).collect(Collectors.joining(spaced.apply(between.sv))),
                phrases.stream().map(Phrase::en).collect(Collectors.joining(spaced.apply(between.en))));
    }
}
