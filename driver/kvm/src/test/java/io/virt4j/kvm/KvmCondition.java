package io.virt4j.kvm;

import io.virt4j.VirtException;
import io.virt4j.kvm.vm.Kvm;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether KVM opens on this machine; if not, its own error is the reason. */
final class KvmCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        try (Kvm opened = Kvm.open()) {
            return ConditionEvaluationResult.enabled("KVM opens");
        } catch (VirtException e) {
            return ConditionEvaluationResult.disabled(String.valueOf(e.getMessage()));
        }
    }
}
