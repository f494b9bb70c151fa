package se.bryggan.directory.border;

import se.bryggan.contracts.crossing.PackageAnswered;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** A receiver tells how a package ended. */
record AnsweredHandler<T extends PackageAnswered>(Class<T> type, AnswerPackage answer) implements EventHandler<T> {

    @Override
    public void handle(Received<T> event) {
        answer.answer(event.data());
    }
}
