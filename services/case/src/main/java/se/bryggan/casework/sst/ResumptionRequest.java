package se.bryggan.casework.sst;

import jakarta.validation.constraints.NotNull;

/** On what ground a paused case goes on. */
record ResumptionRequest(@NotNull Ground ground) {

    enum Ground {
        /** Whoever withdrew has consented anew; looked up. */
        CONSENT,
        /** The family has decided that the help goes on; attested by whoever asks. */
        FAMILY_DECISION
    }
}
