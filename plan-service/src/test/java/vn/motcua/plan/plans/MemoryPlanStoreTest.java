package vn.motcua.plan.plans;

class MemoryPlanStoreTest extends PlanStoreContract {

    @Override
    protected PlanStore store() {
        return new MemoryPlanStore();
    }
}
