package se.bryggan.directory.register;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What every row of the register has: its controller and branch, for row level security, and a lock version. */
@MappedSuperclass
public abstract class RegisterRow {

    private String controller = Register.CONTROLLER.authority();
    private String branch = Register.CONTROLLER.branch().name();

    @Version
    private int revision;

    protected RegisterRow() {}

    /** Rises with every change of the row. */
    protected int revision() {
        return revision;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " of " + controller + "/" + branch;
    }
}
