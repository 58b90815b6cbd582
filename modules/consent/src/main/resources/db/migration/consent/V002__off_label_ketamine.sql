-- Our own words; what must be in it: FDA alerts 2022 and 2023, ASA statement on ketamine, 15 USC 7001(c). content_hash as computed by the product.
INSERT INTO consent_form (code, version, material, valid_from, published_at, published_by) VALUES
  ('off-label-ketamine', 1, 1, '2025-01-01', '2025-01-01 00:00:00', 'system:shipped');

INSERT INTO consent_text (id, code, version, language, title, content_hash) VALUES
  (1, 'off-label-ketamine', 1, 'EN', 'Consent to treatment with ketamine, off-label',
   '41e84c47b7251a4fa49e81588f4b2e860a18fedf654f969eeca83034c29e8583');

INSERT INTO consent_section (text_id, place, word, heading, body, must_agree) VALUES
  (1, 1, 'electronic', 'Signing on this screen', 'You may sign here or on paper. | Ask the clinic for paper at any time; it costs nothing and nobody treats you differently.
This covers one thing: the consent on the next pages. | It does not cover bills or any other paper.
You may take back your wish to sign on screen. | Call the clinic or tell any nurse. What you signed before stays valid until you take it back too. Tell them the same way when your phone number or e-mail changes.
You get a copy. | Ask for it on paper or by link, now or later, without a fee.
All you need is a phone or computer with a web browser that shows this page. | By opening it with your birth date and code you have shown that you can read it here.', 1),
  (1, 2, 'off-label', 'What this treatment is', 'Ketamine is an anesthetic that is used here against depression, post-traumatic stress or obsessive-compulsive disorder. | This use is called "off-label": the Food and Drug Administration (FDA) has not approved ketamine for any mental illness.
What the FDA has approved: | ketamine by injection for anesthesia, and esketamine nasal spray, a related medicine, for certain kinds of depression.
Doctors may use a medicine off-label when they judge that it can help. | Studies show that many people feel better within days, not everybody does, and the effect often fades without further treatment.', 1),
  (1, 3, 'alternatives', 'Other ways to be treated', 'You have a choice. | Other medicines, talking therapy, esketamine nasal spray, magnetic stimulation (TMS) and electroconvulsive therapy (ECT) are other ways. So is having no treatment now.
Ask what each could mean for you. | Your prescriber explains why ketamine is proposed, and you may ask for another opinion.', 1),
  (1, 4, 'dose', 'How it is given', 'Through a thin tube into a vein of your arm. | The dose follows your weight of that day: usually half a milligram for each kilogram, over about 40 minutes, never above the ceiling of your plan.
A first course is six sessions within three weeks. | Your prescriber looks at your scores with you before going on.
Your prescriber may lower the dose or stop. | A higher dose than the plan allows, or another way of giving it, needs a new consent from you.', 1),
  (1, 5, 'feelings', 'What you may feel during treatment', 'You may feel apart from your body or from time. | It starts within minutes and is mostly gone within an hour. It can be pleasant, strange or frightening, and nobody can foretell which.
Your blood pressure and pulse may rise for a while. | We measure them before, every 10 minutes during the infusion, and after.
You may feel sick or dizzy, sleepy or confused. | Tell us at once; we have medicine for nausea.
Your breathing may become slow. | This is rare at this dose. A monitor watches your oxygen all the time and trained people are beside you.', 1),
  (1, 6, 'risks', 'Risks of repeated treatment', 'Ketamine can be misused and can make dependent. | Tell us about any present or past use of drugs or alcohol. We do not give ketamine to take home.
The bladder can be harmed. | Tell us about pain, blood or frequent urge when you pass water.
The liver can be harmed. | We may ask for blood tests when treatment goes on.
Psychosis or mania can begin or come back. | Tell us when you or people close to you notice strange beliefs, voices, racing thoughts or little need for sleep.
Thoughts of suicide can come or get stronger. | Call or text 988 at any hour, and tell us.
Effects over years are not known. | There may be harms that nobody has found yet.', 1),
  (1, 7, 'product', 'The product, and pregnancy', 'Your dose is mixed for you. | The ketamine comes from a vial made under FDA rules and is thinned in a bag here or by a pharmacy. A pharmacy''s own preparation is a compounded product: the FDA does not check it for safety, quality or effect. Ask us which one you get.
Do not be treated when you are pregnant, may be pregnant or breast-feed. | The child could be harmed. If you can become pregnant we ask for a test and for reliable contraception.', 1),
  (1, 8, 'day', 'On the day of a session', 'Come as we tell you: food, drink and medicines. | Ask when you are not sure.
Somebody watches you the whole time. | You stay until your pressure, breathing, thinking and walk are steady, mostly about an hour after the infusion.
Someone has to take you home. | Without a named ride we give you another day.
You may not drive until tomorrow, after a night of sleep. | Nor use machines, sign important papers or look after small children alone.', 1),
  (1, 9, 'emergency', 'If something goes wrong', 'The clinic has emergency medicines and trained people on site. | They stop the infusion, help your breathing and call 911 when it is needed.
You may have to go to a hospital. | We tell the hospital what you were given, and the person you named.
At home, call 911 in an emergency and 988 when you think of suicide. | The clinic is not watched at night; messages are read in the morning.', 1),
  (1, 10, 'cost', 'What it costs', 'Insurance often does not pay for off-label treatment, or only in part. | You get an estimate before the first session, and you may ask for it at any time.
You owe what your insurance leaves open. | Ask the billing staff about payment in parts before you begin.', 1),
  (1, 11, 'rights', 'Your right to stop', 'You may say no at any time, without a reason. | You lose no other care for it.
Before the infusion a word is enough. | We take back your consent in the record at once; you may also do it by phone.
Once the medicine is in your body it cannot be taken out. | Say "stop" or raise your hand: we stop the infusion at once. What you have received wears off over one to two hours, and you stay with us that long.
While you feel the medicine we ask you for no new signature. | Stopping, refusing and complaining are possible at any time.', 1);

INSERT INTO consent_text (id, code, version, language, title, content_hash) VALUES
  (2, 'off-label-ketamine', 1, 'ES', 'Consentimiento para el tratamiento con ketamina fuera de indicación',
   '1d3ff1b53ca607a987c5c2316d0da89efb0aff7273896a0a6057aed9fd236f32');

INSERT INTO consent_section (text_id, place, word, heading, body, must_agree) VALUES
  (2, 1, 'electronic', 'Firmar en esta pantalla', 'Puede firmar aquí o en papel. | Pida el papel a la clínica cuando quiera; no cuesta nada y nadie le tratará de otra manera.
Esto vale para una sola cosa: el consentimiento de las páginas siguientes. | No vale para facturas ni para ningún otro documento.
Puede retirar su deseo de firmar en pantalla. | Llame a la clínica o dígaselo a cualquier enfermera. Lo que firmó antes sigue siendo válido hasta que también lo retire. Avise igual si cambia su teléfono o su correo.
Usted recibe una copia. | Pídala en papel o por enlace, ahora o después, sin costo.
Solo necesita un teléfono o una computadora con un navegador que muestre esta página. | Al abrirla con su fecha de nacimiento y su código ha demostrado que puede leerla aquí.', 1),
  (2, 2, 'off-label', 'Qué es este tratamiento', 'La ketamina es un anestésico que aquí se usa contra la depresión, el estrés postraumático o el trastorno obsesivo-compulsivo. | A este uso se le llama «fuera de indicación»: la Administración de Alimentos y Medicamentos (FDA) no ha aprobado la ketamina para ninguna enfermedad mental.
Lo que la FDA sí ha aprobado: | la ketamina inyectable para anestesia y la esketamina en aerosol nasal, un medicamento emparentado, para ciertos tipos de depresión.
Los médicos pueden usar un medicamento fuera de indicación cuando juzgan que puede ayudar. | Los estudios muestran que muchas personas mejoran en pocos días, no todas, y que el efecto suele apagarse sin más tratamiento.', 1),
  (2, 3, 'alternatives', 'Otras formas de tratarse', 'Usted puede elegir. | Otros medicamentos, la psicoterapia, la esketamina en aerosol nasal, la estimulación magnética (TMS) y la terapia electroconvulsiva (TEC) son otras formas. No tratarse ahora también lo es.
Pregunte qué significaría cada una para usted. | Su prescriptor explica por qué propone la ketamina, y usted puede pedir otra opinión.', 1),
  (2, 4, 'dose', 'Cómo se administra', 'Por un tubo fino en una vena del brazo. | La dosis sigue su peso de ese día: por lo general medio miligramo por cada kilogramo, en unos 40 minutos, nunca por encima del máximo de su plan.
La primera serie son seis sesiones en tres semanas. | Su prescriptor mira con usted sus puntajes antes de continuar.
Su prescriptor puede bajar la dosis o parar. | Una dosis mayor que la del plan, u otra vía, necesita un nuevo consentimiento suyo.', 1),
  (2, 5, 'feelings', 'Lo que puede sentir durante el tratamiento', 'Puede sentirse separado de su cuerpo o del tiempo. | Empieza en minutos y casi siempre pasa en una hora. Puede ser agradable, extraño o dar miedo, y nadie puede predecirlo.
La presión y el pulso pueden subir por un rato. | Los medimos antes, cada 10 minutos durante la infusión y después.
Puede tener náuseas o mareo, sueño o confusión. | Díganos enseguida; tenemos medicina para las náuseas.
La respiración puede volverse lenta. | Es raro con esta dosis. Un monitor vigila su oxígeno todo el tiempo y hay personas entrenadas a su lado.', 1),
  (2, 6, 'risks', 'Riesgos del tratamiento repetido', 'La ketamina puede usarse mal y crear dependencia. | Cuéntenos todo consumo presente o pasado de drogas o alcohol. No damos ketamina para llevar a casa.
La vejiga puede dañarse. | Díganos si tiene dolor, sangre o ganas frecuentes al orinar.
El hígado puede dañarse. | Podemos pedir análisis de sangre si el tratamiento sigue.
Puede empezar o volver una psicosis o una manía. | Díganos si usted o quienes le rodean notan creencias extrañas, voces, pensamientos acelerados o poca necesidad de dormir.
Pueden venir o aumentar pensamientos de suicidio. | Llame o envíe un mensaje al 988 a cualquier hora, y díganoslo.
No se conocen los efectos a lo largo de los años. | Puede haber daños que nadie ha descubierto todavía.', 1),
  (2, 7, 'product', 'El producto y el embarazo', 'Su dosis se prepara para usted. | La ketamina viene de un frasco fabricado bajo las reglas de la FDA y se diluye en una bolsa aquí o en una farmacia. Una preparación propia de una farmacia es un producto compuesto: la FDA no revisa su seguridad, calidad ni efecto. Pregunte cuál recibe usted.
No se trate si está embarazada, si puede estarlo o si da el pecho. | El bebé podría sufrir daño. Si puede quedar embarazada pedimos una prueba y un anticonceptivo fiable.', 1),
  (2, 8, 'day', 'El día de una sesión', 'Venga como le indiquemos: comida, bebida y medicinas. | Pregunte si no está seguro.
Alguien le observa todo el tiempo. | Se queda hasta que la presión, la respiración, el pensamiento y el paso sean firmes, casi siempre una hora después de la infusión.
Alguien tiene que llevarle a casa. | Sin una persona nombrada le damos otro día.
No puede conducir hasta mañana, tras una noche de sueño. | Tampoco usar máquinas, firmar papeles importantes ni cuidar solo a niños pequeños.', 1),
  (2, 9, 'emergency', 'Si algo sale mal', 'La clínica tiene medicinas de emergencia y personas entrenadas. | Detienen la infusión, ayudan su respiración y llaman al 911 cuando hace falta.
Puede que deba ir a un hospital. | Decimos al hospital lo que recibió, y avisamos a la persona que usted nombró.
En casa, llame al 911 en una emergencia y al 988 si piensa en el suicidio. | De noche nadie atiende la clínica; los mensajes se leen por la mañana.', 1),
  (2, 10, 'cost', 'Cuánto cuesta', 'El seguro a menudo no paga un tratamiento fuera de indicación, o solo una parte. | Recibe un presupuesto antes de la primera sesión y puede pedirlo cuando quiera.
Usted debe lo que su seguro deje sin cubrir. | Pregunte al personal de facturación por el pago en partes antes de empezar.', 1),
  (2, 11, 'rights', 'Su derecho a parar', 'Puede decir que no en cualquier momento y sin motivo. | No pierde por ello ninguna otra atención.
Antes de la infusión basta una palabra. | Anotamos enseguida que retira su consentimiento; también puede hacerlo por teléfono.
Una vez que la medicina está en su cuerpo no se puede sacar. | Diga «paren» o levante la mano: detenemos la infusión al instante. Lo que ya recibió se va en una o dos horas, y usted se queda con nosotros ese tiempo.
Mientras sienta la medicina no le pediremos ninguna firma nueva. | Parar, negarse y quejarse es posible en todo momento.', 1);
