package se.bryggan.boundary.disclosure;

/** Whether somebody is named for every fact of a question. */
final class Origins {

    private Origins() {}

    static boolean complete(Ask ask) {
        return known(ask.subject().origin())
                && ask.alsoConcerns().stream().allMatch(person -> known(person.origin()))
                && ask.consents().stream().allMatch(statement -> known(statement.origin()))
                && (ask.investigation() == null || known(ask.investigation().origin()))
                && (ask.assessment() == null || known(ask.assessment().origin()))
                && (!ask.context().statesFacts() || known(ask.context().origin()));
    }

    private static boolean known(Origin origin) {
        return origin != null
                && origin.attestedBy() != null
                && !origin.attestedBy().isBlank();
    }
}
