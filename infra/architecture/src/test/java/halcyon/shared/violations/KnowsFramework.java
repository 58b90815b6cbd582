package halcyon.shared.violations;

import jakarta.inject.Singleton;

/// Planted: a framework in the vocabulary.
@Singleton
class KnowsFramework {}
