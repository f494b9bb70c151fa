package se.bryggan.directory.border;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.crossing.PackageAnsweredHealth;
import se.bryggan.contracts.crossing.PackageAnsweredSchool;
import se.bryggan.contracts.crossing.PackageAnsweredSocial;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Received;

/** A receiver tells how a package ended, in any of the three sectors. */
final class AnsweredHandlers {

    private AnsweredHandlers() {}

    @ApplicationScoped
    static class School implements EventHandler<PackageAnsweredSchool> {

        private final AnswerPackage answer;

        School(AnswerPackage answer) {
            this.answer = answer;
        }

        @Override
        public Class<PackageAnsweredSchool> type() {
            return PackageAnsweredSchool.class;
        }

        @Override
        public void handle(Received<PackageAnsweredSchool> event) {
            answer.answer(event.data());
        }
    }

    @ApplicationScoped
    static class Social implements EventHandler<PackageAnsweredSocial> {

        private final AnswerPackage answer;

        Social(AnswerPackage answer) {
            this.answer = answer;
        }

        @Override
        public Class<PackageAnsweredSocial> type() {
            return PackageAnsweredSocial.class;
        }

        @Override
        public void handle(Received<PackageAnsweredSocial> event) {
            answer.answer(event.data());
        }
    }

    @ApplicationScoped
    static class Health implements EventHandler<PackageAnsweredHealth> {

        private final AnswerPackage answer;

        Health(AnswerPackage answer) {
            this.answer = answer;
        }

        @Override
        public Class<PackageAnsweredHealth> type() {
            return PackageAnsweredHealth.class;
        }

        @Override
        public void handle(Received<PackageAnsweredHealth> event) {
            answer.answer(event.data());
        }
    }
}
