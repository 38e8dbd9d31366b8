package org.seneid.connect.token;

import com.nimbusds.oauth2.sdk.ErrorObject;
import jakarta.ejb.ApplicationException;

/** What a client is told by the error that the protocol has for it; what ended by a refused request stays ended. */
@ApplicationException(rollback = false)
public class ProtocolError extends RuntimeException {

    private final transient ErrorObject error;

    public ProtocolError(ErrorObject error) {
        super(error.getCode());
        this.error = error;
    }

    public ProtocolError(ErrorObject error, String why) {
        this(error.setDescription(ErrorObject.removeIllegalChars(why)));
    }

    public ErrorObject error() {
        return error;
    }
}
