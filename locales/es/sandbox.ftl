# The sandbox: a payment provider of our own, to try things.

sandbox-title = Pago de prueba
sandbox-brand = Pagos de prueba
sandbox-note = Entorno de pruebas: no se mueve dinero
sandbox-skip = Ir al pago

## Paying

# $amount: what is to be paid
sandbox-pay-heading = Pagar { $amount }
sandbox-to = Beneficiario
sandbox-amount = Importe
sandbox-method = Forma de pago
sandbox-number = Número de la tarjeta
sandbox-number-hint = Una tarjeta de prueba de la lista de abajo. No escriba nunca aquí el número de una tarjeta real.
sandbox-expiry = Fecha de caducidad
sandbox-expiry-hint = Mes y año, por ejemplo 08/29.
sandbox-code = Código de seguridad
sandbox-code-hint = Tres o cuatro cifras cualesquiera.
sandbox-pay = Pagar
sandbox-cancel = Cancelar
sandbox-approve = Aprobar
sandbox-refuse = Rechazar
# $method: the payment method
sandbox-approval-lead = { $method } le pide que apruebe este pago.
sandbox-challenge-heading = ¿Es usted quien paga?
# $amount: what is to be paid
sandbox-challenge-lead = El banco de la tarjeta de prueba le pide que apruebe el pago de { $amount }.

## The test cards

sandbox-cards = Tarjetas de prueba
sandbox-cards-does = Qué ocurre
sandbox-card-succeeds = El pago se realiza
sandbox-card-declined = El banco lo rechaza
sandbox-card-challenge = El banco le pregunta antes
sandbox-card-late = Se realiza, pero la respuesta llega 30 segundos después
sandbox-card-twice = Se realiza, y el aviso se envía dos veces
sandbox-card-disordered = Se realiza, y los avisos llegan en el orden equivocado
sandbox-card-unannounced = Se realiza, pero no se envía ningún aviso
sandbox-card-silent = Se realiza, pero no se sabe nada de él durante dos minutos

## What was settled

sandbox-paid-heading = Pagado
sandbox-paid-lead = Ha pagado. Aquí no queda nada por hacer.
sandbox-declined-heading = Rechazado
sandbox-declined-lead = El pago se ha rechazado. No se ha cobrado nada.
sandbox-abandoned-heading = Cancelado
sandbox-abandoned-lead = Este pago se ha cancelado. No se ha cobrado nada.
# $provider: who runs the console
sandbox-back = Volver a { $provider }

## What the form may say

sandbox-number-unknown = Introduzca el número de una tarjeta de prueba; ningún otro se vuelve a mostrar
sandbox-expiry-unfit = Introduzca la fecha de caducidad como mes y año, por ejemplo 08/29
sandbox-expiry-past = Introduzca una fecha de caducidad que no haya pasado
sandbox-code-unfit = Introduzca un código de seguridad de tres o cuatro cifras
