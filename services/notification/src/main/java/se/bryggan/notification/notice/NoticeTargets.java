package se.bryggan.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** What readers of notices aim at: all that is theirs, or one of them. */
final class NoticeTargets {

    private NoticeTargets() {}

    @ApplicationScoped
    static class OfPost implements TargetSource<Reader.OfPost> {
        @Override
        public Class<Reader.OfPost> key() {
            return Reader.OfPost.class;
        }

        @Override
        public Optional<Target> find(Reader.OfPost post) {
            return Optional.of(new Target("notices", null, post.controller(), post.unit(), Set.of(), null));
        }
    }

    @ApplicationScoped
    static class OfPerson implements TargetSource<Reader.OfPerson> {
        @Override
        public Class<Reader.OfPerson> key() {
            return Reader.OfPerson.class;
        }

        @Override
        public Optional<Target> find(Reader.OfPerson person) {
            return Optional.of(new Target("notices", null, person.controller(), null, Set.of(), person.person()));
        }
    }

    @ApplicationScoped
    static class One implements TargetSource<OwnNotice> {

        private final Notices notices;

        One(Notices notices) {
            this.notices = notices;
        }

        @Override
        public Class<OwnNotice> key() {
            return OwnNotice.class;
        }

        @Override
        public Optional<Target> find(OwnNotice own) {
            return notices.of(own.reader(), own.id()).map(NoticeTargets::target);
        }
    }

    private static Target target(Notice notice) {
        Addressee addressee = notice.addressee();
        UUID person = addressee.person();
        return new Target("notice", notice.id(), notice.owner(), addressee.unit(), Set.of(), person);
    }
}
