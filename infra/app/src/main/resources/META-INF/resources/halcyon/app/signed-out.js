import { forget } from '/halcyon/cockpit/forget.js';

forget(new URLSearchParams(location.search).get('why') ?? 'self');
