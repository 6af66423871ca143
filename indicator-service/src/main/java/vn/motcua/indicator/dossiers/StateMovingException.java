package vn.motcua.indicator.dossiers;

/** No instance is known to hold the state that a question is about. */
final class StateMovingException extends RuntimeException {

    StateMovingException() {
        super("the state is moving between instances");
    }
}
