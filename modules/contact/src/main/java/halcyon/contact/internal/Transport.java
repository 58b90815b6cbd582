package halcyon.contact.internal;

import halcyon.contact.Channel;

/// Carries a message out of the house. Called again with the same id after a crash: it must be the same message then.
interface Transport {
    void carry(Letter letter);

    /// `id` is unique for the message; `to` an address of the channel.
    record Letter(long id, Channel channel, String to, String subject, String text) {
        @Override
        public String toString() {
            return "Letter[" + id + "]";
        }
    }
}
