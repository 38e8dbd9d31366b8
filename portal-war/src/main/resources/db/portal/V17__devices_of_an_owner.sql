-- Whether a browser is an account's first one is asked when it is not known.

create index known_device_owner on known_device (owner);
