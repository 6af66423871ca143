package vn.motcua.plan.cascade;

class MemoryIssueStoreTest extends IssueStoreContract {

    @Override
    protected IssueStore store() {
        return new MemoryIssueStore();
    }
}
