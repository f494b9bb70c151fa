package se.bryggan.casework.policy;

/** District policy {@code sst.contact_on_investigation}: is the team to be asked when an investigation opens? */
public enum ContactDuty {
    REQUIRED,
    RECOMMENDED,
    NONE
}
