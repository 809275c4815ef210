package org.junheng.job;

/** Is told how far a run has come; may be told by several threads. */
public interface Progress {

    /** Nobody looks on. */
    Progress UNWATCHED = new Progress() {

        @Override
        public void begins(Phase phase) {}

        @Override
        public void examined(int files, int of, int schools) {}
    };

    void begins(Phase phase);

    /**
     * One more file is examined, or was in an earlier run.
     *
     * @param files how many are done
     * @param of how many there are
     * @param schools how many schools the files done so far belong to
     */
    void examined(int files, int of, int schools);
}
