package se.bryggan.directory.kin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Kinship;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.register.Register;

/** Kinship for the directory's own gate: the register itself, instead of asking the directory over HTTP. */
@ApplicationScoped
class RegisterKinship implements Kinship {

    private final ReadKin kin;
    private final Account account;

    RegisterKinship(ReadKin kin, Account account) {
        this.kin = kin;
        this.account = account;
    }

    @Override
    public Kin of(Actor actor, Sector sector) {
        KinView view = kin.of(Register.CONTROLLER, account.name(), sector);
        return new Kin(view.self(), Set.copyOf(view.children()));
    }
}
